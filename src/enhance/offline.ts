/**
 * Keeps the site on the device, and says when a newer one is there. The page in use is never replaced by itself: the new
 * version comes when the reader asks for it, or with the next visit.
 */

const scope = import.meta.env.BASE_URL.replace(/\/?$/, '/');
const bar = document.querySelector<HTMLElement>('.update');

function say(text: string, action: string, act: () => void): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'btn';
  button.textContent = action;
  button.addEventListener('click', act);
  bar?.replaceChildren(text, button);
}

let wanted = false;

function offer(waiting: ServiceWorker): void {
  say('网站有新版本，下次打开时生效。', '现在更新', () => {
    wanted = true;
    waiting.postMessage({ type: 'SKIP_WAITING' });
  });
}

/** A worker is new only where an older one is at work; the first one comes unannounced. */
function watch({ installing }: ServiceWorkerRegistration): void {
  installing?.addEventListener('statechange', () => {
    if (installing.state === 'installed' && navigator.serviceWorker.controller) offer(installing);
  });
}

async function keep(): Promise<void> {
  const worker = navigator.serviceWorker;
  let before = worker.controller;
  worker.addEventListener('controllerchange', () => {
    if (wanted) location.reload();
    else if (before) say('网站已在别的窗口更新，刷新后本页才是新的。', '刷新', () => location.reload());
    before = worker.controller;
  });
  const registration = await worker.register(`${scope}sw.js`, { scope });
  if (registration.waiting && worker.controller) offer(registration.waiting);
  watch(registration);
  registration.addEventListener('updatefound', () => watch(registration));
}

// Where the browser keeps nothing (a private window, storage blocked) the site works as long as there is a network.
if (import.meta.env.PROD && 'serviceWorker' in navigator)
  addEventListener('load', () => keep().catch(() => {}));

export {};
