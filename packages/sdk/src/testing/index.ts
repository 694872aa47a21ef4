export {
  createMemoryBackend,
  type MemoryBackend,
  type MemoryBackendOptions,
} from './create-memory-backend.ts';
export type { MemoryCompany, MemoryStaff } from './memory-world.ts';
export { createFaultyNetwork, faults, type Fault } from './faulty-network.ts';
export { createFetchTransport, createFetchUploader } from './fetch-ports.ts';
