import { CustomerCommand, faultsOf, wording } from './contract/index.ts';
import { ComplaintError } from './errors.ts';

/**
 * A customer's command as the contract has it.
 *
 * @throws {ComplaintError} when it cannot be sent as it is
 */
export function readCommand(input: unknown): CustomerCommand {
  const command = CustomerCommand.safeParse(input, wording);
  if (!command.success) throw new ComplaintError(faultsOf(command.error));
  return command.data;
}
