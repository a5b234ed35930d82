import { useWords } from '../i18n/useWords.js';
import { weekNumber } from './periods.js';
import type { Measure, WeekFigures } from './statistics.api.js';
import { isShare, useFigures } from './useFigures.js';
import classes from './statistics.module.css';

interface Props {
  measure: Measure;
  weeks: readonly WeekFigures[];
}

const [WIDTH, HEIGHT] = [720, 240];
const [LEFT, RIGHT, TOP, FOOT] = [48, 8, 12, 28];
const FLOOR = HEIGHT - FOOT;
const STEPS = [0.5, 1];

/** One bar per week; a week that is not shown leaves a dotted place, so that it is not taken for an empty one. */
export function WeekChart({ measure, weeks }: Props) {
  const t = useWords('statistics');
  const write = useFigures();
  const top = topOf(
    weeks.map((week) => week[measure] ?? 0),
    isShare(measure),
  );
  const each = (WIDTH - LEFT - RIGHT) / weeks.length;
  const labelled = Math.ceil(weeks.length / 14);
  const y = (value: number): number => FLOOR - (value / top) * (FLOOR - TOP);
  return (
    <svg
      className={classes.chart}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={t('chart', { measure: t(measure) })}
    >
      {STEPS.map((step) => (
        <g key={step}>
          <line className={classes.rule} x1={LEFT} x2={WIDTH - RIGHT} y1={y(top * step)} y2={y(top * step)} />
          <text className={classes.scale} x={LEFT - 8} y={y(top * step) + 5} textAnchor="end">
            {write(measure, top * step)}
          </text>
        </g>
      ))}
      {weeks.map((week, i) => (
        <Bar key={week.week} value={week[measure]} x={LEFT + i * each} width={each} y={y} />
      ))}
      <line className={classes.floor} x1={LEFT} x2={WIDTH - RIGHT} y1={FLOOR} y2={FLOOR} />
      {weeks.map(
        ({ week }, i) =>
          i % labelled === 0 && (
            <text key={week} className={classes.scale} x={LEFT + (i + 0.5) * each} y={HEIGHT - 8} textAnchor="middle">
              {weekNumber(week)}
            </text>
          ),
      )}
    </svg>
  );
}

interface BarProps {
  value: number | null;
  x: number;
  width: number;
  y: (value: number) => number;
}

function Bar({ value, x, width, y }: BarProps) {
  const place = { x: x + width * 0.15, width: width * 0.7 };
  if (value === null) {
    return <rect className={classes.withheld} {...place} y={FLOOR - 14} height={14} />;
  }
  return <rect className={classes.bar} {...place} y={y(value)} height={FLOOR - y(value)} />;
}

/** A round number that no bar reaches above, even so that its half is one too. */
function topOf(values: readonly number[], share: boolean): number {
  const most = Math.max(...values, share ? 0.1 : 2);
  const size = 10 ** Math.floor(Math.log10(most));
  return [1, 2, 4, 6, 8, 10].map((times) => times * size).find((round) => round >= most - 1e-9) ?? most;
}
