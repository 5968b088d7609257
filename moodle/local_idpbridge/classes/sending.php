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

use local_idpbridge\pure\entry_check;
use local_idpbridge\pure\jws;

/**
 * One sending of a learner as a whole: its limits, its consent, its lock.
 *
 * @package    local_idpbridge
 * @copyright  2026 IDP Companion contributors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */
class sending {
    /** @var int Most entries or ids of one call. */
    const MOST_ENTRIES = 50;

    /** @var int Most fiscal years of one call. */
    const MOST_YEARS = 10;

    /** @var int Most bytes of the arguments of one call, as JSON. */
    const MOST_BYTES = 262144;

    /** @var int Most sendings of a user within an hour. */
    const MOST_AN_HOUR = 60;

    /** @var int Seconds by which the learner's clock may be ahead. */
    const CLOCK_SKEW = 86400;

    /**
     * Stops a call that no longer may be served or is too large.
     *
     * @param array $args validated arguments
     * @param array $counted lists that count, each with its limit
     */
    public static function check(array $args, array $counted): void {
        if ($args['bridge'] < bridge::LOWEST) {
            throw new \moodle_exception('oldclient', 'local_idpbridge');
        }
        foreach ($counted as $name => $most) {
            if (count($args[$name]) > $most) {
                throw new \moodle_exception('toolarge', 'local_idpbridge');
            }
        }
        if (strlen(jws::json($args)) > self::MOST_BYTES) {
            throw new \moodle_exception('toolarge', 'local_idpbridge');
        }
    }

    /**
     * Runs something while no other call of the same user writes.
     *
     * @param int $userid
     * @param callable $work
     * @return mixed what it returns
     */
    public static function alone(int $userid, callable $work) {
        $lock = \core\lock\lock_config::get_lock_factory('local_idpbridge')->get_lock("user{$userid}", 10);
        if (!$lock) {
            throw new \moodle_exception('toomany', 'local_idpbridge');
        }
        try {
            return $work();
        } finally {
            $lock->release();
        }
    }

    /**
     * Records what the learner agreed to; the records of the last hour are also the limit of the rate.
     *
     * @param int $userid
     * @param array $consent at and text
     * @param int $entries how many entries came along
     */
    public static function consent(int $userid, array $consent, int $entries): void {
        global $DB;
        $now = time();
        if ($consent['at'] <= 0 || $consent['at'] > $now + self::CLOCK_SKEW || !entry_check::is_text($consent['text'], 1, 1000)) {
            throw new \moodle_exception('noconsent', 'local_idpbridge');
        }
        $select = 'userid = ? AND timecreated > ?';
        if ($DB->count_records_select('local_idpbridge_consent', $select, [$userid, $now - HOURSECS]) >= self::MOST_AN_HOUR) {
            throw new \moodle_exception('toomany', 'local_idpbridge');
        }
        $DB->insert_record('local_idpbridge_consent', [
            'userid' => $userid,
            'agreed' => $consent['at'],
            'sentence' => $consent['text'],
            'entries' => $entries,
            'timecreated' => $now,
        ]);
    }
}
