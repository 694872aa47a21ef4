import { svg, type SVGTemplateResult } from 'lit';

/** Drawn on a field of 24 × 24, in the colour of the text. */
const drawings = {
  photo: svg`<path d="M4 5h16v14H4z M4 16l5-5 4 4 3-3 4 4" /><circle cx="15.5" cy="9" r="1.5" />`,
  paper: svg`<path d="M6 3h8l4 4v14H6z M14 3v4h4 M9 12h6 M9 16h6" />`,
  video: svg`<path d="M3 6h12v12H3z M15 10.5l6-3.5v10l-6-3.5" />`,
} as const;

/** What a file is, at a glance: a photo, a paper or a video. Its name stands beside it, so readers are not told. */
export const renderFileIcon = (type: string): SVGTemplateResult => svg`
  <svg class="file-icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" fill="none"
    stroke="currentColor" stroke-width="1.5" stroke-linejoin="round" stroke-linecap="round">
    ${drawings[type.startsWith('image/') ? 'photo' : type.startsWith('video/') ? 'video' : 'paper']}
  </svg>
`;
