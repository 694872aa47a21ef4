import type { Case, Message, Photo } from './case.ts';
import { isInternal } from './said-by.ts';

type Announced = Pick<Case, 'photos' | 'messages'>;

/** Photos that the customer may know of: what staff announced among themselves is theirs alone. */
export const shownPhotos = (current: Announced): readonly Photo[] =>
  without(current, ({ about }) => isInternal(about));

/** Photos whose bytes are the customer's to bring. */
export const photosOfCustomer = (current: Announced): readonly Photo[] =>
  without(current, ({ from }) => from === 'staff');

function without(
  { photos, messages }: Announced,
  isLeftOut: (message: Message) => boolean,
): readonly Photo[] {
  const left = new Set(messages.filter(isLeftOut).flatMap(({ photos: ids = [] }) => ids));
  return left.size === 0 ? photos : photos.filter(({ id }) => !left.has(id));
}
