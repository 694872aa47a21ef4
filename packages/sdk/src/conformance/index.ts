export { departuresOf, endpointOf, type Exchange } from './departures.ts';
