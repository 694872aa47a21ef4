import { nextFrame } from '@open-wc/testing';
import { mount, usualLook, type Look, type Mounted } from './mount.ts';
import { stories } from './stories.table.ts';
import type { Story } from './story.ts';

/** The page that stories stand on in tests looks as it does in the gallery. */
export async function loadStyles(): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = new URL('gallery.css', import.meta.url).href;
  const loaded = new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = reject;
  });
  document.head.append(link);
  await loaded;
}

/** Works with a story that stands, and takes it down whatever comes of it. */
export async function withStory<T>(
  story: Story,
  look: Partial<Look>,
  work: (mounted: Mounted) => T | Promise<T>,
): Promise<T> {
  const stage = document.createElement('main');
  stage.className = 'stage';
  document.body.append(stage);
  let mounted: Mounted | undefined;
  try {
    mounted = await mount(story, stage, { ...usualLook, ...look });
    return await work(mounted);
  } finally {
    mounted?.takeDown();
    stage.remove();
    await nextFrame();
  }
}

export function storyOf(name: Story['name']): Story {
  const found = stories.find((story) => story.name === name);
  if (!found) throw new Error(`there is no story ${name}`);
  return found;
}
