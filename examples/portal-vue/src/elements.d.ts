import type { RedressElements } from '@redress/widget/jsx';
import type { DefineComponent } from 'vue';

/** `mend-message` as Vue writes it in the name of a listener: `MendMessage`. */
type Pascal<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Pascal<Rest>}`
  : Capitalize<Name>;

type VueProps<Props> = {
  [Name in keyof Props as Name extends `on${infer Event}` ? `on${Pascal<Event>}` : Name]: Props[Name];
};

/** Each element as a component, for the check of templates only. */
type Components = { [Tag in keyof RedressElements]: DefineComponent<VueProps<RedressElements[Tag]>> };

declare module 'vue' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- it is extended, not empty
  interface GlobalComponents extends Components {}
}
