export {subscribe} from './subscribe.ts'
export type {SubscribeOptions, SubscriptionListener} from './subscribe.ts'
