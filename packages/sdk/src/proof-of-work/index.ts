export { mostBits, solveProofOfWork, type SolveOptions } from './solve.ts';
export { proofOfWork } from './puzzle.ts';
