/** What pages do to everything that stands in them: each would spoil an element that inherits. */
export const hostileStyles: Readonly<Record<string, string>> = {
  'everything unset, large and red':
    '* { all: unset !important; display: block !important; font-size: 40px !important; color: red !important }',
  'everything spaced out and in capitals':
    '* { box-sizing: content-box !important; letter-spacing: 1em !important; word-spacing: 2em !important; text-transform: uppercase !important; text-indent: 3em !important }',
  'a root of 10 px': 'html { font-size: 62.5% }',
  'a root of 5 px': 'html { font-size: 5px }',
  'a root of a tenth of the screen': 'html { font-size: 10vw }',
  'a dark root': ':root { color-scheme: dark } * { color-scheme: dark !important; color: #eee }',
  'its own type everywhere':
    '* { font: italic small-caps 900 9px/3 fantasy !important; font-feature-settings: "smcp" !important; font-synthesis: none !important }',
  'right-aligned, preserved and never broken':
    '* { text-align: right !important; white-space: pre !important; word-break: break-all !important; hyphens: auto !important; overflow-wrap: normal !important }',
  'written from top to bottom':
    'body, body * { writing-mode: vertical-rl !important; text-orientation: upright !important }',
  'shadows, outlines and another colour over the text':
    '* { text-shadow: 0 0 9px red !important; -webkit-text-stroke: 2px red !important; -webkit-text-fill-color: lime !important; caret-color: lime !important }',
  'nothing that can be selected or pointed at':
    '* { user-select: none !important; cursor: none !important; list-style: square !important; quotes: "x" "y" !important; tab-size: 20 !important }',
  'lists, lines and drawings of its own':
    '* { fill: red !important; stroke: red !important; stroke-width: 9px !important; border-collapse: collapse !important; border-spacing: 9px !important; orphans: 9 !important; widows: 9 !important; line-break: anywhere !important }',
  'all controls fixed, all dialogs away, nothing hidden':
    'div, button, input, textarea, select { position: fixed !important; inset: 0 !important } dialog { display: none !important } [hidden] { display: block !important }',
  'everything moving':
    '@keyframes wild { to { opacity: 0; rotate: 1turn } } body :not(redress-widget, redress-form, redress-status, redress-cases) { animation: wild 1s infinite !important; transition: all 9s !important }',
};
