export {
  createMemoryBackend,
  type MemoryBackend,
  type MemoryBackendOptions,
} from './create-memory-backend.ts';
export type { MemoryCompany, MemoryStaff } from './memory-world.ts';
