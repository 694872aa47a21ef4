export {
  createMemoryBackend,
  type MemoryBackend,
  type MemoryBackendOptions,
} from './create-memory-backend.ts';
export { makeCustomerToken, type CustomerClaims } from './customer-tokens.ts';
export type { MemoryCompany, MemoryStaff } from './memory-world.ts';
export { createFakeClock, type FakeClock } from './fake-clock.ts';
export { createFakeDevice, type FakeDevice, type FakeDeviceOptions } from './fake-device.ts';
export { createFaultyNetwork, faults, type Fault } from './faulty-network.ts';
export { createFetchTransport, createFetchUploader } from './fetch-ports.ts';
export {
  generateCase,
  type GenerateCaseOptions,
  type GeneratedCase,
  type GeneratedStep,
} from './generate-case.ts';
export { generateCommand, generatedCommands, type GeneratedCommand } from './generate-command.ts';
export { generateComplaint, generatedLanguages, type GeneratedComplaint } from './generate-complaint.ts';
export { generateFile } from './generate-file.ts';
export { seeded, type Random } from './seeded.ts';
