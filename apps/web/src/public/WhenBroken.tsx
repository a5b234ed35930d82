import { Component } from 'react';
import type { ReactNode } from 'react';
import { useWords } from './language.js';
import { Page } from './Page.js';

interface WhenBrokenProps {
  children: ReactNode;
}

/** A fault of ours, or a part of the page that could not be fetched: words and a way on instead of an empty window. */
export class WhenBroken extends Component<WhenBrokenProps, { isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { isBroken: boolean } {
    return { isBroken: true };
  }

  override render(): ReactNode {
    return this.state.isBroken ? <Broken /> : this.props.children;
  }
}

function Broken() {
  const { t } = useWords();
  return (
    <Page>
      <div className="narrow">
        <h1>{t('site.broken.title')}</h1>
        <p>{t('problem.unexpected')}</p>
        <button type="button" className="button" onClick={() => location.reload()}>
          {t('site.again')}
        </button>
      </div>
    </Page>
  );
}
