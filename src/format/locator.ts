/** A locator as people write it: 附件5/4(2) is 附件5·4（2）, 三/¶2 is 三·第2段. */
export const locatorText = (at: string): string =>
  at
    .replaceAll('/', '·')
    .replaceAll('(', '（')
    .replaceAll(')', '）')
    .replace(/¶(\d+)/g, '第$1段');

/** The permalink of a clause within its document's page: without brackets and slashes, so that it needs no escaping. */
export const anchorOf = (at: string): string =>
  at
    .replaceAll('/', '-')
    .replace(/\(([^)]+)\)/g, '_$1')
    .replaceAll('¶', 'p');
