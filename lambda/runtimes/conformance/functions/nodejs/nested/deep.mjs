export { echo } from '../main.mjs';
