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

namespace local_idpbridge\pure;

/**
 * Whether an entry that came over the border may be stored, and in what form.
 *
 * @package    local_idpbridge
 * @copyright  2026 IDP Companion contributors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */
class entry_check {
    /** @var string A UUID in lower case. */
    const UUID = '/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/D';

    /** @var int Most competencies of one entry. */
    const MOST_CODES = 23;

    /** @var int Most minutes of one entry. */
    const MOST_MINUTES = 600000;

    /**
     * Reads one entry.
     *
     * @param array $entry as the contract has it
     * @param string $today YYYY-MM-DD in Bangkok
     * @return array|string the fields of a row, or the word that refuses it: badentry, badcode or badday
     */
    public static function read(array $entry, string $today) {
        $right = preg_match(self::UUID, $entry['id'])
            && self::is_text($entry['title'], 1, 1000)
            && self::is_text($entry['provider'], 0, 500)
            && self::is_address($entry['url'])
            && preg_match('/^[a-z][a-z-]{0,39}$/D', $entry['method'])
            && in_array($entry['bucket'], [70, 20, 10], true)
            && self::is_within($entry['minutes'], self::MOST_MINUTES)
            && $entry['rung'] >= 1 && $entry['rung'] <= 5
            && self::is_text($entry['signal'] ?? '', 0, 500)
            && ($entry['attestation'] === null || jws::parse($entry['attestation']) !== null);
        if (!$right) {
            return 'badentry';
        }
        $codes = array_values(array_unique($entry['codes']));
        if (count($codes) > self::MOST_CODES || preg_grep('/^[A-Za-z]{1,8}[0-9]{1,4}$/D', $codes, PREG_GREP_INVERT)) {
            return 'badcode';
        }
        $noon = bangkok::noon($entry['completed']);
        if ($noon === null || $entry['completed'] > $today) {
            return 'badday';
        }
        if ($entry['fiscalyear'] !== bangkok::fiscal_year($entry['completed'])) {
            return 'badentry';
        }
        sort($codes);
        $row = [
            'entryid' => $entry['id'],
            'title' => $entry['title'],
            'provider' => $entry['provider'],
            'url' => $entry['url'],
            'method' => $entry['method'],
            'bucket' => $entry['bucket'],
            'completed' => $noon,
            'fiscalyear' => $entry['fiscalyear'],
            'minutes' => $entry['minutes'],
            'codes' => implode(', ', $codes),
            'rung' => $entry['rung'],
            'seen' => $entry['signal'],
            'attestation' => $entry['attestation'],
        ];
        return $row + ['contenthash' => hash('sha256', jws::json($row))];
    }

    /**
     * Well-formed text of so many characters, without control characters other than line breaks and tabs.
     *
     * @param string $text
     * @param int $least
     * @param int $most
     * @return bool
     */
    public static function is_text(string $text, int $least, int $most): bool {
        return mb_check_encoding($text, 'UTF-8')
            && !preg_match('/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/', $text)
            && mb_strlen(trim($text), 'UTF-8') >= $least
            && mb_strlen($text, 'UTF-8') <= $most;
    }

    /**
     * A web address, or none. Only http and https: it is shown as a link.
     *
     * @param string|null $url
     * @return bool
     */
    private static function is_address(?string $url): bool {
        return $url === null
            || (self::is_text($url, 1, 2000) && preg_match('~^https?://[^\s"<>]+$~iD', $url));
    }

    /**
     * Nothing, or a number from 0 on.
     *
     * @param int|null $number
     * @param int $most
     * @return bool
     */
    private static function is_within(?int $number, int $most): bool {
        return $number === null || ($number >= 0 && $number <= $most);
    }
}
