/** Everything of the form but its first field. */
export const loadFormBody = (): Promise<typeof import('./form-body.ts')> => import('./form-body.ts');
