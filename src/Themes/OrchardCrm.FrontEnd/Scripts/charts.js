// Charts of pages that have any; a page loads this file itself. Each canvas names a table by data-chart: its rows are the labels,
// its cells with data-value the figures, its headings the series. The table stays the place where the figures are read.
import { BarController, BarElement, CategoryScale, Chart, Legend, LinearScale, Tooltip } from 'chart.js';

Chart.register(BarController, BarElement, CategoryScale, Legend, LinearScale, Tooltip);
const charts = new Map();

function draw(canvas) {
  const table = document.getElementById(canvas.dataset.chart);
  if (!table) return;

  charts.get(canvas)?.destroy();
  const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const rows = [...table.tBodies[0].rows];
  const texts = rows.map((row) => [...row.cells].slice(1).map((cell) => cell.textContent.trim()));
  const series = [...table.tHead.rows[0].cells].slice(1).map((heading, index) => ({
    label: heading.textContent.trim(),
    data: rows.map((row) => Number(row.cells[index + 1].dataset.value)),
    backgroundColor: colour(index === 0 ? '--line-strong' : '--accent'),
    borderRadius: 3,
    maxBarThickness: 28,
  }));
  const short = new Intl.NumberFormat(document.documentElement.lang, { notation: 'compact', maximumFractionDigits: 1 });
  const ticks = { color: colour('--muted'), font: { size: 12 } };
  Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
  charts.set(canvas, new Chart(canvas, {
    type: 'bar',
    data: { labels: rows.map((row) => row.cells[0].textContent.trim()), datasets: series },
    options: {
      animation: false,
      maintainAspectRatio: false,
      interaction: { mode: 'index', intersect: false },
      scales: {
        x: { grid: { display: false }, border: { color: colour('--line') }, ticks },
        y: { grid: { color: colour('--line') }, border: { display: false }, ticks: { ...ticks, maxTicksLimit: 5, callback: (value) => short.format(value) } },
      },
      plugins: {
        legend: { align: 'end', labels: { color: colour('--text'), boxWidth: 12, boxHeight: 12 } },
        tooltip: { callbacks: { label: (item) => `${item.dataset.label}: ${texts[item.dataIndex][item.datasetIndex]}` } },
      },
    },
  }));
}

function drawAll() {
  for (const canvas of document.querySelectorAll('canvas[data-chart]')) draw(canvas);
}

drawAll();
// Colours follow the theme: the switch sets an attribute, the system a media query.
new MutationObserver(drawAll).observe(document.documentElement, { attributes: true, attributeFilter: ['data-bs-theme'] });
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', drawAll);
