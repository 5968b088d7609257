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
/**
 * The plan's three indicators, and 70:20:10 by agency and mission group, for HR.
 *
 * @package    local_idpbridge
 * @copyright  2026 IDP Companion contributors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

require(__DIR__ . '/../../config.php');

require_login(null, false);
$context = context_system::instance();
require_capability('local/idpbridge:viewreport', $context);

$current = \local_idpbridge\pure\bangkok::fiscal_year(\local_idpbridge\pure\bangkok::day(time()));
$year = optional_param('year', $current, PARAM_INT);
$outcome = optional_param('outcome', 'all', PARAM_ALPHA) === 'some' ? 'some' : 'all';

$PAGE->set_context($context);
$PAGE->set_url('/local/idpbridge/kpi.php', ['year' => $year, 'outcome' => $outcome]);
$PAGE->set_pagelayout('report');
$PAGE->set_title(get_string('kpis', 'local_idpbridge'));
$PAGE->set_heading(get_string('kpis', 'local_idpbridge'));

$page = new \local_idpbridge\output\kpi_page($year, $outcome === 'all', $current);

echo $OUTPUT->header();
echo $OUTPUT->render_from_template('local_idpbridge/kpi', $page->export_for_template($OUTPUT));
echo $OUTPUT->footer();
