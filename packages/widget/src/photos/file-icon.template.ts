import { svg, type SVGTemplateResult } from 'lit';

/** Drawn on a field of 24 × 24, in the colour of the text. */
const drawings = {
  photo: svg`<path d="M4 5h16v14H4z M4 16l5-5 4 4 3-3 4 4" /><circle cx="15.5" cy="9" r="1.5" />`,
  paper: svg`<path d="M6 3h8l4 4v14H6z M14 3v4h4 M9 12h6 M9 16h6" />`,
  video: svg`<path d="M3 6h12v12H3z M15 10.5l6-3.5v10l-6-3.5" />`,
  camera: svg`<path d="M3 8h4l2-3h6l2 3h4v11H3z" /><circle cx="12" cy="13" r="3.5" />`,
} as const;

/** A drawing beside words that say the same, so readers are not told. */
export const renderIcon = (name: keyof typeof drawings): SVGTemplateResult => svg`
  <svg class="file-icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" fill="none"
    stroke="currentColor" stroke-width="1.5" stroke-linejoin="round" stroke-linecap="round">
    ${drawings[name]}
  </svg>
`;

/** What a file is, at a glance: a photo, a paper or a video. */
export const renderFileIcon = (type: string): SVGTemplateResult =>
  renderIcon(type.startsWith('image/') ? 'photo' : type.startsWith('video/') ? 'video' : 'paper');
