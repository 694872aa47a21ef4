import { renderIndex } from './index-page.ts';
import { mount } from './mount.ts';
import { readSettings } from './settings.ts';
import { stories } from './stories.table.ts';

const settings = readSettings(location.search);
document.documentElement.lang = settings.locale;

if (settings.story === undefined) {
  renderIndex(document.body, settings);
} else {
  const stage = document.createElement('main');
  stage.className = 'stage';
  if (settings.width !== 'wide') stage.dataset['width'] = settings.width;
  document.body.append(stage);
  const story = stories.find(({ name }) => name === settings.story);
  if (story) await mount(story, stage, settings);
  else stage.textContent = `There is no story “${settings.story}”.`;
}
// Whoever takes a picture waits for this.
document.documentElement.dataset['ready'] = '';
