export { pruneSteps } from '../history/prune.ts';
export { emptyBin, putInBin, takeFromBin } from './bin.ts';
export { saveDraft } from './save.ts';
export { storeAside } from './store-aside.ts';
