import { pruneSteps } from '../history/prune.ts';
import { keepVersion } from '../versions/keep.ts';
import { emptyBin, putInBin, takeFromBin } from './bin.ts';
import { saveDraft } from './save.ts';
import { storeAside } from './store-aside.ts';

/** What writes drafts; a page that is only looked at does without. */
export const writing = { emptyBin, keepVersion, pruneSteps, putInBin, saveDraft, storeAside, takeFromBin };
