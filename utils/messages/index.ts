export type { Protocol } from './protocol';
export { createListener, type Handlers } from './receive';
export { send } from './send';
