<?php
// This file is part of Moodle - https://moodle.org/
//
// Moodle is free software: you can redistribute it and/or modify
// it under the terms of the GNU General Public License as published by
// the Free Software Foundation, either version 3 of the License, or
// (at your option) any later version.
//
// Moodle is distributed in the hope that it will be useful,
// but WITHOUT ANY WARRANTY; without even the implied warranty of
// MERCHANTABILITY or FITNESS FOR A PARTICULAR PURPOSE.  See the
// GNU General Public License for more details.
//
// You should have received a copy of the GNU General Public License
// along with Moodle.  If not, see <https://www.gnu.org/licenses/>.

namespace local_idpbridge\output;

use local_idpbridge\format;
use local_idpbridge\pure\figures;

/**
 * The figures of one fiscal year. One query reads them, however many learners there are.
 *
 * @package    local_idpbridge
 * @copyright  2026 IDP Companion contributors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */
class kpi_page implements \renderable, \templatable {
    /** @var int Most rows of the table by agency. */
    const MOST_AGENCIES = 300;

    /** @var int Fiscal year, Buddhist era. */
    private $year;

    /** @var bool Whether an outcome counts only when every item went as planned. */
    private $everyitem;

    /** @var int The fiscal year of today. */
    private $current;

    /**
     * The page of one year.
     *
     * @param int $year
     * @param bool $everyitem
     * @param int $current
     */
    public function __construct(int $year, bool $everyitem, int $current) {
        $this->year = $year;
        $this->everyitem = $everyitem;
        $this->current = $current;
    }

    /**
     * Sums over the learners of the year, by agency, mission group and kind of personnel.
     *
     * @return \stdClass[]
     */
    public function rows(): array {
        global $DB;
        $rows = $DB->get_records_sql("SELECT MIN(y.id) AS id, p.agency, p.missiongroup, p.personnel,
                       COUNT(1) AS people,
                       SUM(y.assessed * y.planned) AS prepared,
                       SUM(y.planned) AS planned,
                       SUM(CASE WHEN y.planned = 1 AND y.outcome = 'all' THEN 1 ELSE 0 END) AS everyitem,
                       SUM(CASE WHEN y.planned = 1 AND y.outcome IN ('some', 'all') THEN 1 ELSE 0 END) AS someitem,
                       SUM(y.minutes70) AS minutes70,
                       SUM(y.minutes20) AS minutes20,
                       SUM(y.minutes10) AS minutes10
                  FROM {local_idpbridge_year} y
                  JOIN {local_idpbridge_person} p ON p.userid = y.userid
                 WHERE y.fiscalyear = ?
              GROUP BY p.agency, p.missiongroup, p.personnel", [$this->year]);
        foreach ($rows as $row) {
            foreach (['people', 'prepared', 'planned', 'everyitem', 'someitem', 'minutes70', 'minutes20', 'minutes10'] as $sum) {
                $row->$sum = (int) $row->$sum;
            }
        }
        return $rows;
    }

    /**
     * Everything that the template shows.
     *
     * @param \renderer_base $output
     * @return array
     */
    public function export_for_template(\renderer_base $output): array {
        $rows = $this->rows();
        $wholes = [
            'officials' => (int) get_config('local_idpbridge', 'officials'),
            'targets' => (int) get_config('local_idpbridge', 'targets'),
        ];
        $agencies = $this->table(figures::groups($rows, 'agency'));
        return [
            'form' => $this->form($output),
            'report' => (new \moodle_url('/local/idpbridge/report.php'))->out(false),
            'people' => array_sum(array_column($rows, 'people')),
            'kpis' => array_map([$this, 'kpi'], figures::kpis($rows, $wholes, $this->everyitem)),
            'wholesunknown' => !$wholes['officials'] || !$wholes['targets'],
            'groups' => [
                [
                    'title' => get_string('byagency', 'local_idpbridge'),
                    'rows' => array_slice($agencies, 0, self::MOST_AGENCIES),
                    'more' => max(0, count($agencies) - self::MOST_AGENCIES),
                ],
                [
                    'title' => get_string('bymissiongroup', 'local_idpbridge'),
                    'rows' => $this->table(figures::groups($rows, 'missiongroup'), 'missiongroup'),
                    'more' => 0,
                ],
            ],
        ];
    }

    /**
     * The choice of year and of what counts as developed.
     *
     * @param \renderer_base $output
     * @return string HTML
     */
    private function form(\renderer_base $output): string {
        global $DB, $PAGE;
        $years = $DB->get_fieldset_sql('SELECT DISTINCT fiscalyear FROM {local_idpbridge_year} ORDER BY fiscalyear DESC');
        $years = array_unique(array_merge([$this->current, $this->year], array_map('intval', $years)));
        rsort($years);
        $year = new \single_select($PAGE->url, 'year', array_combine($years, $years), $this->year, null);
        $year->set_label(get_string('fiscalyear', 'local_idpbridge'));
        $outcomes = ['all' => get_string('everyitem', 'local_idpbridge'), 'some' => get_string('someitem', 'local_idpbridge')];
        $outcome = new \single_select($PAGE->url, 'outcome', $outcomes, $this->everyitem ? 'all' : 'some', null);
        $outcome->set_label(get_string('developedwhen', 'local_idpbridge'));
        return $output->render($year) . ' ' . $output->render($outcome);
    }

    /**
     * One indicator in words.
     *
     * @param array $kpi
     * @return array
     */
    private function kpi(array $kpi): array {
        $unknown = get_string('unknown', 'local_idpbridge');
        return [
            'no' => $kpi['no'],
            'title' => get_string('kpi' . str_replace('.', '', $kpi['no']), 'local_idpbridge'),
            'reached' => $kpi['reached'],
            'of' => $kpi['of'] ?? $unknown,
            'percent' => $kpi['percent'] === null ? $unknown : format_float($kpi['percent'], 1) . '%',
            'target' => figures::TARGET . '%',
        ];
    }

    /**
     * Groups in words.
     *
     * @param array[] $groups
     * @param string $prefix of the language strings of their names; empty where names are shown as they are
     * @return array[]
     */
    private function table(array $groups, string $prefix = ''): array {
        return array_map(function ($group) use ($prefix) {
            $named = $prefix ? get_string($prefix . $group['name'], 'local_idpbridge') : $group['name'];
            return [
                'name' => $group['name'] === '' ? get_string('notgiven', 'local_idpbridge') : $named,
                'people' => $group['people'],
                'prepared' => $group['prepared'],
                'planned' => $group['planned'],
                'everyitem' => $group['everyitem'],
                'hours70' => format::hours($group['minutes'][70]),
                'hours20' => format::hours($group['minutes'][20]),
                'hours10' => format::hours($group['minutes'][10]),
                'shares' => $group['shares'] === null ? '' : implode(' : ', $group['shares']),
            ];
        }, $groups);
    }
}
