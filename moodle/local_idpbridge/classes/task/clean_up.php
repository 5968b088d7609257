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

namespace local_idpbridge\task;

/**
 * Removes what is older than the administrator keeps, and what lost its user.
 *
 * @package    local_idpbridge
 * @copyright  2026 IDP Companion contributors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */
class clean_up extends \core\task\scheduled_task {
    /**
     * Name of the task.
     *
     * @return string
     */
    public function get_name(): string {
        return get_string('cleanup', 'local_idpbridge');
    }

    /**
     * Cleans up.
     */
    public function execute(): void {
        global $DB;
        foreach (\local_idpbridge\entries::PERSONAL as $table) {
            $DB->delete_records_select($table, 'userid NOT IN (SELECT id FROM {user} WHERE deleted = 0)');
        }
        $days = (int) get_config('local_idpbridge', 'keepdays');
        if ($days > 0) {
            $before = time() - $days * DAYSECS;
            $users = $DB->get_fieldset_sql(
                'SELECT DISTINCT userid FROM {local_idpbridge_entry} WHERE completed < ? AND timemodified < ?',
                [$before, $before]
            );
            $DB->delete_records_select('local_idpbridge_entry', 'completed < ? AND timemodified < ?', [$before, $before]);
            $DB->delete_records_select('local_idpbridge_consent', 'timecreated < ?', [$before]);
            foreach ($users as $userid) {
                \local_idpbridge\people::sum($userid, []);
                \local_idpbridge\people::forget_without_entries($userid);
            }
        }
        $DB->delete_records_select('local_idpbridge_code', 'entry NOT IN (SELECT id FROM {local_idpbridge_entry})');
    }
}
