/**
 * Shows original wordings, on every page, where there are any: copies the reader keeps on this device, and those the
 * publisher put into the build. Without any, nothing more is loaded.
 */
import { flagged } from '../../stores/originals/flag.ts';

const published = document.documentElement.dataset.originals?.split(' ') ?? [];

const show = () => void import('../../islands/originals/show.tsx').then((shown) => shown.show(published));

if (flagged().length > 0 || published.length > 0) show();
addEventListener('xueshi:original', show);
