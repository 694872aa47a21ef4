export { FolderInUseError } from '../adapters/folder-lock.ts';
export { createNodePorts, type NodePorts, type NodePortsOptions } from './node-ports.ts';
