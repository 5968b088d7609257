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

namespace local_idpbridge;

/**
 * What learners say of themselves and of their fiscal years, and the sums of their entries.
 *
 * @package    local_idpbridge
 * @copyright  2026 IDP Companion contributors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */
class people {
    /**
     * Stores what a learner says of themselves; the newest word counts.
     *
     * @param int $userid
     * @param array $person as the contract has it
     */
    public static function describe(int $userid, array $person): void {
        global $DB;
        $row = (object) (array_map('trim', $person) + ['userid' => $userid, 'timemodified' => time()]);
        $row->id = $DB->get_field('local_idpbridge_person', 'id', ['userid' => $userid]);
        if ($row->id) {
            $DB->update_record('local_idpbridge_person', $row);
        } else {
            $DB->insert_record('local_idpbridge_person', $row);
        }
    }

    /**
     * Brings the fiscal years of a learner up to date: what was said of them, and the sums of the entries that are stored.
     *
     * @param int $userid
     * @param array[] $said as the contract has them; years not spoken of keep what was said before
     */
    public static function sum(int $userid, array $said): void {
        global $DB;
        $rows = [];
        foreach ($DB->get_records('local_idpbridge_year', ['userid' => $userid]) as $row) {
            $rows[$row->fiscalyear] = (array) $row;
        }
        foreach ($said as $year) {
            $rows[$year['fiscalyear']] = array_replace($rows[$year['fiscalyear']] ?? [], [
                'assessed' => (int) $year['assessed'],
                'planned' => (int) $year['planned'],
                'outcome' => $year['outcome'],
            ]);
        }
        $sums = $DB->get_records_sql("SELECT fiscalyear, COUNT(1) AS entries,
                       SUM(CASE WHEN bucket = 70 THEN COALESCE(minutes, 0) ELSE 0 END) AS minutes70,
                       SUM(CASE WHEN bucket = 20 THEN COALESCE(minutes, 0) ELSE 0 END) AS minutes20,
                       SUM(CASE WHEN bucket = 10 THEN COALESCE(minutes, 0) ELSE 0 END) AS minutes10
                  FROM {local_idpbridge_entry}
                 WHERE userid = ?
              GROUP BY fiscalyear", [$userid]);
        $none = ['entries' => 0, 'minutes70' => 0, 'minutes20' => 0, 'minutes10' => 0];
        $unsaid = ['assessed' => 0, 'planned' => 0, 'outcome' => '', 'userid' => $userid];
        foreach (array_unique(array_merge(array_keys($rows), array_keys($sums))) as $year) {
            $row = ['fiscalyear' => $year] + array_replace($rows[$year] ?? $unsaid, $none, (array) ($sums[$year] ?? []));
            self::put((object) ($row + $unsaid));
        }
    }

    /**
     * Forgets person and years of a learner of whom no entry is left.
     *
     * @param int $userid
     */
    public static function forget_without_entries(int $userid): void {
        global $DB;
        if (!$DB->record_exists(entries::TABLE, ['userid' => $userid])) {
            $DB->delete_records('local_idpbridge_person', ['userid' => $userid]);
            $DB->delete_records('local_idpbridge_year', ['userid' => $userid]);
        }
    }

    /**
     * Writes one fiscal year, or removes it when it says nothing.
     *
     * @param \stdClass $row
     */
    private static function put(\stdClass $row): void {
        global $DB;
        $says = $row->entries || $row->assessed || $row->planned || $row->outcome;
        if (empty($row->id)) {
            if ($says) {
                $DB->insert_record('local_idpbridge_year', $row);
            }
        } else if ($says) {
            $DB->update_record('local_idpbridge_year', $row);
        } else {
            $DB->delete_records('local_idpbridge_year', ['id' => $row->id]);
        }
    }
}
