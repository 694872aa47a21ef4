import { startLanguage } from './language.js';

startLanguage();

const poster = document.querySelector('redress-poster');
document.querySelector('#site').addEventListener('change', ({ target }) => {
  poster.setAttribute('branch', target.value);
});
