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
 * What core does not take away by itself.
 *
 * @package    local_idpbridge
 * @copyright  2026 IDP Companion contributors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

/**
 * Removes the reports that read the plugin's tables; tables, settings, capabilities and tasks are removed by core.
 *
 * @return bool
 */
function xmldb_local_idpbridge_uninstall(): bool {
    global $DB;
    $like = $DB->sql_like('source', ':source');
    $reports = \core_reportbuilder\local\models\report::get_records_select(
        $like,
        ['source' => $DB->sql_like_escape('local_idpbridge') . '\\\\%']
    );
    foreach ($reports as $report) {
        $report->delete();
    }
    return true;
}
