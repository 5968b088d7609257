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
 * The entries that learners sent, as a report for HR.
 *
 * @package    local_idpbridge
 * @copyright  2026 IDP Companion contributors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

use core_reportbuilder\system_report_factory;
use local_idpbridge\reportbuilder\local\systemreports\entries;

require(__DIR__ . '/../../config.php');

require_login(null, false);
$context = context_system::instance();
require_capability('local/idpbridge:viewreport', $context);

$PAGE->set_context($context);
$PAGE->set_url('/local/idpbridge/report.php');
$PAGE->set_pagelayout('report');
$PAGE->set_title(get_string('entries', 'local_idpbridge'));
$PAGE->set_heading(get_string('entries', 'local_idpbridge'));

$report = system_report_factory::create(entries::class, $context);

echo $OUTPUT->header();
echo html_writer::tag('p', html_writer::link(
    new moodle_url('/local/idpbridge/kpi.php'),
    get_string('kpis', 'local_idpbridge')
));
echo $report->output();
echo $OUTPUT->footer();
