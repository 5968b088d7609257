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

use local_idpbridge\pure\bangkok;
use local_idpbridge\pure\entry_check;
use local_idpbridge\pure\jws;

/**
 * The entries that learners sent: stored, changed and taken back out.
 *
 * @package    local_idpbridge
 * @copyright  2026 IDP Companion contributors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */
class entries {
    /** @var string Table of the entries. */
    const TABLE = 'local_idpbridge_entry';

    /** @var string[] Every table that holds something of a user under userid. */
    const PERSONAL = [
        'local_idpbridge_entry',
        'local_idpbridge_person',
        'local_idpbridge_year',
        'local_idpbridge_consent',
    ];

    /**
     * Stores entries of a user and says of each what happened. The same entry again changes nothing.
     *
     * @param int $userid
     * @param array[] $entries as the contract has them
     * @return array[] one answer for each, in their order
     */
    public static function take(int $userid, array $entries): array {
        global $DB;
        $today = bangkok::day(time());
        $stored = [];
        if ($entries) {
            $stored = $DB->get_records_list(self::TABLE, 'entryid', array_column($entries, 'id'));
            $stored = array_column($stored, null, 'entryid');
        }
        $evidence = new evidence($userid, array_merge([], ...array_column($entries, 'codes')));
        $answers = [];
        $seen = [];
        foreach ($entries as $entry) {
            $answer = ['id' => $entry['id'], 'result' => 'refused', 'reason' => null, 'attested' => false, 'linked' => []];
            $row = isset($seen[$entry['id']]) ? 'badentry' : entry_check::read($entry, $today);
            $seen[$entry['id']] = true;
            $before = $stored[$entry['id']] ?? null;
            if (is_array($row) && $before && $before->userid != $userid) {
                $row = 'otherperson';
            }
            if (is_array($row)) {
                $row = self::judge_attestation($row, $userid);
            }
            $answers[] = is_string($row)
                ? array_replace($answer, ['reason' => $row])
                : array_replace($answer, self::write($userid, $row, $before, $evidence));
        }
        return $answers;
    }

    /**
     * Takes entries back out, with their evidence.
     *
     * @param int $userid
     * @param string[] $ids
     * @return array[] one answer for each, in their order
     */
    public static function withdraw(int $userid, array $ids): array {
        global $DB;
        $rows = $ids ? $DB->get_records_list(self::TABLE, 'entryid', array_unique($ids)) : [];
        $rows = array_column(array_filter($rows, fn($row) => $row->userid == $userid), null, 'entryid');
        $evidence = new evidence($userid, []);
        foreach ($rows as $row) {
            $evidence->fall($row);
        }
        if ($rows) {
            $own = array_column($rows, 'id');
            $transaction = $DB->start_delegated_transaction();
            $DB->delete_records_list('local_idpbridge_code', 'entry', $own);
            $DB->delete_records_list(self::TABLE, 'id', $own);
            $transaction->allow_commit();
        }
        return array_map(fn($id) => ['id' => $id, 'result' => isset($rows[$id]) ? 'withdrawn' : 'absent'], $ids);
    }

    /**
     * Removes everything that is stored of a user.
     *
     * @param int $userid
     */
    public static function forget(int $userid): void {
        global $DB;
        $transaction = $DB->start_delegated_transaction();
        $DB->delete_records_select(
            'local_idpbridge_code',
            'entry IN (SELECT id FROM {local_idpbridge_entry} WHERE userid = ?)',
            [$userid]
        );
        foreach (self::PERSONAL as $table) {
            $DB->delete_records($table, ['userid' => $userid]);
        }
        $transaction->allow_commit();
    }

    /**
     * A deleted account takes its log with it.
     *
     * @param \core\event\user_deleted $event
     */
    public static function forget_deleted_user(\core\event\user_deleted $event): void {
        self::forget($event->objectid);
    }

    /**
     * Adds to a row whether this site attested it for this user.
     *
     * @param array $row
     * @param int $userid
     * @return array|string the row, or the word that refuses it
     */
    private static function judge_attestation(array $row, int $userid) {
        global $CFG;
        $row['attested'] = 0;
        $parsed = $row['attestation'] === null ? null : jws::parse($row['attestation']);
        if ($parsed === null || ($parsed['payload']['iss'] ?? null) !== $CFG->wwwroot || !keys::possible()) {
            return $row;
        }
        if (!keys::signed($parsed)) {
            return 'badattestation';
        }
        if (($parsed['payload']['sub']['id'] ?? null) !== $userid) {
            return 'otherperson';
        }
        $row['attested'] = 1;
        return $row;
    }

    /**
     * Writes one entry and its competencies.
     *
     * @param int $userid
     * @param array $row
     * @param \stdClass|null $before what is stored of it
     * @param evidence $evidence
     * @return array result, attested and linked
     */
    private static function write(int $userid, array $row, ?\stdClass $before, evidence $evidence): array {
        global $DB;
        $codes = $row['codes'] === '' ? [] : explode(', ', $row['codes']);
        $same = $before && $before->contenthash === $row['contenthash'] && $before->attested == $row['attested'];
        $record = (object) ($row + ['userid' => $userid, 'evidenceid' => $before->evidenceid ?? 0]);
        if ($before) {
            $record->id = $before->id;
        }
        if (!$same) {
            $record->timemodified = time();
            $transaction = $DB->start_delegated_transaction();
            if ($before) {
                $DB->update_record(self::TABLE, $record);
                $DB->delete_records('local_idpbridge_code', ['entry' => $record->id]);
            } else {
                $record->timecreated = $record->timemodified;
                $record->id = $DB->insert_record(self::TABLE, $record);
            }
            $DB->insert_records('local_idpbridge_code', array_map(fn($code) => ['entry' => $record->id, 'code' => $code], $codes));
            $transaction->allow_commit();
        }
        return [
            'result' => $same ? 'unchanged' : ($before ? 'updated' : 'stored'),
            'attested' => (bool) $row['attested'],
            'linked' => $evidence->stand($record, $codes, !$same),
        ];
    }
}
