export { createBackend, type Backend, type BackendOptions } from './backend.ts';
export { FolderInUseError } from './database/lock-folder.ts';
export { installCompany, type Company } from './install-company.ts';
