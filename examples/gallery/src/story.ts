import type { createFakeClient, FakeClient, HandTimer } from '@redress/widget/testing';
import type { Words } from './words.table.ts';

/** The elements that customers see, by the part of a story's name before the slash. */
export const elements = {
  launcher: 'redress-widget',
  dialog: 'redress-dialog',
  form: 'redress-form',
  receipt: 'redress-receipt',
  cases: 'redress-cases',
  status: 'redress-status',
  survey: 'redress-survey',
  kiosk: 'redress-kiosk',
  poster: 'redress-poster',
} as const;
export type ElementName = keyof typeof elements;

/** What a story is told with: everything that an element meets, as the story wants it. */
export interface Scene {
  readonly element: HTMLElement;
  readonly client: FakeClient;
  /** What people write, in the language of the scene. */
  readonly words: Words;
  /** Pauses pass when the story lets them. */
  readonly timer: HandTimer;
}

/** One state of one element, and how it comes about. */
export interface Story {
  /** `form/errors`: the element, and its state. Links and pictures are called like it. */
  readonly name: `${ElementName}/${string}`;
  /** What the client has, and what the portal lays down. */
  readonly client?: (words: Words) => Parameters<typeof createFakeClient>[0];
  /** What else the element meets when it comes. */
  readonly before?: (scene: Scene) => void;
  /** What happens then. */
  readonly then?: (scene: Scene) => void | Promise<void>;
  /** What the device is like; the function that it answers makes it usual again. */
  readonly device?: () => () => void;
  /**
   * What must be seen, or the state has not come about: what is found by selectors, each in the shadow root of what the one
   * before found, and what it says in English.
   */
  readonly shows: readonly [at: string | readonly string[], says: string];
}

export const elementOf = ({ name }: Pick<Story, 'name'>): ElementName => name.split('/')[0] as ElementName;
