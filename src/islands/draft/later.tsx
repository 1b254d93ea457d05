import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A part of the page that comes in a file of its own, fetched when it is first shown; says so when that fails. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let fetched: ComponentType<Props> | undefined;
  return function Later(props: Props) {
    const [Part, setPart] = useState(() => fetched);
    const [hasFailed, setFailed] = useState(false);
    useEffect(() => {
      if (Part) return;
      load().then(
        (found) => setPart(() => (fetched = found)),
        () => setFailed(true),
      );
    }, []);
    if (Part) return <Part {...props} />;
    if (!hasFailed) return null;
    return (
      <p class="hint" role="alert">
        这一部分没有取到，可能断网了。联网后刷新网页再看，填写的内容没有丢。
      </p>
    );
  };
}
