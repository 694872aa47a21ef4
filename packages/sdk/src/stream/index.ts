export { createEventParser, type StreamMessage } from './event-parser.ts';
export { openStream, type StreamNews, type StreamOptions, type StreamState } from './open-stream.ts';
export { createPagePresence, createStreamPorts, type Presence, type StreamPorts } from './stream-ports.ts';
