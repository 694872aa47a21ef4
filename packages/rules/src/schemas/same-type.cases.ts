/** `true` if each can stand where the other is wanted. */
export type Interchangeable<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

/**
 * A type in which every field is needed and says whether it was optional: else a field that one side lacks could hide, because
 * what lacks it can stand where it is optional. (An object without fields is inferred as one whose fields are `never`.)
 */
export type Marked<T> = T extends readonly (infer Item)[]
  ? readonly Marked<Item>[]
  : T extends object
    ? string extends keyof T
      ? Record<never, never>
      : {
          [K in keyof T]-?: {
            optional: Record<never, never> extends Pick<T, K> ? true : false;
            is: Marked<T[K]>;
          };
        }
    : T;

/** `true` if both types have the same fields throughout, needed and optional alike. */
export type Same<A, B> = Interchangeable<Marked<A>, Marked<B>>;
