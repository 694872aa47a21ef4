import type { Language } from '@redress/rules';
import '@redress/widget/cases';
import '@redress/widget/dialog';
import '@redress/widget/form';
import '@redress/widget/kiosk';
import '@redress/widget/poster';
import '@redress/widget/receipt';
import '@redress/widget/status';
import '@redress/widget/survey';
import '@redress/widget/widget';
import { createFakeClient, createHandTimer, settled } from '@redress/widget/testing';
import { photo } from './stories/acting.ts';
import { elementOf, elements, type Scene, type Story } from './story.ts';
import { words } from './words.table.ts';

export interface Look {
  readonly locale: Language;
  readonly theme: 'light' | 'dark';
  readonly dir: 'ltr' | 'rtl';
}
export const usualLook: Look = { locale: 'en', theme: 'light', dir: 'ltr' };

/** A state that stands, until it is taken down. */
export interface Mounted extends Scene {
  takeDown(): void;
}

/** Brings an element into the state that a story tells of. It resolves when there is nothing left to render. */
export async function mount(story: Story, stage: HTMLElement, look: Look): Promise<Mounted> {
  const element = document.createElement(elements[elementOf(story)]);
  const client = createFakeClient(story.client?.(words[look.locale]));
  const timer = createHandTimer();
  const scene: Scene = { element, client, words: words[look.locale], timer };
  const restore = story.device?.();

  client.photoBytes = () => photo('photo.jpg');
  Object.assign(element, { client, timer });
  story.before?.(scene);
  element.setAttribute('locale', look.locale);
  element.setAttribute('theme', look.theme);
  stage.dir = look.dir;
  stage.dataset['theme'] = look.theme;
  stage.append(element);
  await settled(element);
  if (story.then) {
    await story.then(scene);
    await settled(element);
  }

  const takeDown = (): void => {
    element.remove();
    restore?.();
  };
  return { ...scene, takeDown };
}
