import { useState } from 'preact/hooks';
import { Icon } from '../../components/Icon.tsx';

export type Format = 'xlsx' | 'csv';

/** Buttons that save something as .xlsx or .csv; says where that fails. The way out of WeChat stands before them. */
export function Files({ what, save }: { what: string; save: (format: Format) => Promise<void> }) {
  const [failed, setFailed] = useState(false);
  const start = (format: Format) => {
    setFailed(false);
    // Fails where the part that writes files cannot be fetched.
    save(format).catch(() => setFailed(true));
  };
  return (
    <>
      <div class="btns">
        {(['xlsx', 'csv'] as const).map((format) => (
          <button key={format} type="button" class="btn" onClick={() => start(format)}>
            <Icon name="download" />
            {what}.{format}
          </button>
        ))}
      </div>
      <p class="imp-said" role="status">
        {failed && '没有存成，可能断网了。请连上网再试。'}
      </p>
    </>
  );
}
