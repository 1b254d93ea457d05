import { useSignalEffect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { flush, isUnsaved, leave, saveState } from '../../stores/calculator/saving.ts';
import { refreshToday } from '../../stores/clock.ts';
import { fetchWriting } from '../../stores/database.ts';

/** Saves what waits before the page goes; where saving fails, asks before leaving. */
export function useSafeLeaving(): void {
  useEffect(() => {
    const turn = () => {
      if (document.visibilityState === 'hidden') void flush();
      else refreshToday();
    };
    // What writes is needed once something is typed: it is fetched when a hand comes near.
    const fetchSoon = () => void fetchWriting().catch(() => {});
    addEventListener('pointerdown', fetchSoon, { once: true });
    addEventListener('keydown', fetchSoon, { once: true });
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', turn);
    return () => {
      removeEventListener('pointerdown', fetchSoon);
      removeEventListener('keydown', fetchSoon);
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', turn);
    };
  }, []);
  // Listening keeps some browsers from going back quickly, so only while there is something to lose.
  useSignalEffect(() => {
    const state = saveState.value;
    if (state.kind !== 'failed') return;
    const ask = (event: BeforeUnloadEvent) => {
      if (!isUnsaved()) return;
      // A page of the later version stores what this one leaves; where storage is blocked, none may ever.
      if (state.because !== 'later' || !leave()) event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  });
}
