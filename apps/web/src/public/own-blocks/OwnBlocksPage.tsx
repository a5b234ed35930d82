import { useQuery } from '@tanstack/react-query';
import type { Provider } from '../clinic.api.js';
import { useWords } from '../language.js';
import { EmptyState, Loaded } from '../Loaded.js';
import { OwnPage } from '../own/OwnPage.js';
import { BlockChoice } from './BlockChoice.js';
import { ownBlocksQuery, type OwnBlocks } from './own-blocks.api.js';
import './own-blocks.css';

/** Patientdatalagen 4 kap. 4 §: a patient keeps what one unit wrote from the others, without asking anybody. */
export function OwnBlocksPage({ provider }: { provider: Provider }) {
  const { t } = useWords();
  return (
    <OwnPage
      provider={provider}
      title={t('ownBlocks.title')}
      signIn={t('ownBlocks.signIn', { provider: provider.name })}
    >
      <p>{t('ownBlocks.lead')}</p>
      <Blocks provider={provider} />
      <About />
    </OwnPage>
  );
}

function Blocks({ provider }: { provider: Provider }) {
  const { t } = useWords();
  const blocks = useQuery(ownBlocksQuery());
  return (
    <Loaded query={blocks} lines={4}>
      {(found) =>
        found ? (
          <Choices found={found} />
        ) : (
          <EmptyState
            title={t('ownBlocks.notPatient.title')}
            text={t('ownBlocks.notPatient', { provider: provider.name })}
          />
        )
      }
    </Loaded>
  );
}

function Choices({ found: { units, blocks } }: { found: OwnBlocks }) {
  const { t, known } = useWords();
  const processes = [...new Set(units.map(({ process }) => process))];
  const nameOf = (process: string): string => {
    const key = `discipline.${process}`;
    return known([key], 'ownBlocks.process.other');
  };
  if (units.length < 2) {
    return <p className="note">{t('ownBlocks.onlyUnit')}</p>;
  }
  return (
    <>
      <section className="about-blocks" aria-labelledby="by-unit">
        <h2 id="by-unit">{t('ownBlocks.units')}</h2>
        <ul className="blocks">
          {units.map(({ id, name }) => (
            <BlockChoice
              key={id}
              name={name}
              target={{ unitId: id }}
              block={blocks.find(({ unit }) => unit?.id === id)}
            />
          ))}
        </ul>
      </section>
      {processes.length > 1 && (
        <section className="about-blocks" aria-labelledby="by-process">
          <h2 id="by-process">{t('ownBlocks.processes')}</h2>
          <p>{t('ownBlocks.processes.text')}</p>
          <ul className="blocks">
            {processes.map((process) => (
              <BlockChoice
                key={process}
                name={nameOf(process)}
                target={{ process }}
                block={blocks.find((block) => block.process === process)}
              />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function About() {
  const { t } = useWords();
  return (
    <section className="about-blocks" aria-labelledby="about-blocks">
      <h2 id="about-blocks">{t('ownBlocks.about')}</h2>
      <h3>{t('ownBlocks.means.title')}</h3>
      <p>{t('ownBlocks.means')}</p>
      <h3>{t('ownBlocks.emergency.title')}</h3>
      <p>{t('ownBlocks.emergency')}</p>
      <h3>{t('ownBlocks.children.title')}</h3>
      <p>{t('ownBlocks.children')}</p>
    </section>
  );
}
