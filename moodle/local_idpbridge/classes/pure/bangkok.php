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

use DateTimeImmutable;
use DateTimeZone;

/**
 * Days and fiscal years as the plan counts them: in Bangkok, in the Buddhist era, from October to September.
 *
 * @package    local_idpbridge
 * @copyright  2026 IDP Companion contributors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */
class bangkok {
    /** @var string The zone in which days are meant. */
    const ZONE = 'Asia/Bangkok';

    /**
     * The day at a moment.
     *
     * @param int $time UNIX seconds
     * @return string YYYY-MM-DD
     */
    public static function day(int $time): string {
        return (new DateTimeImmutable('@' . $time))->setTimezone(new DateTimeZone(self::ZONE))->format('Y-m-d');
    }

    /**
     * Noon of a day: the same day in nearly every zone of the world.
     *
     * @param string $day YYYY-MM-DD
     * @return int|null UNIX seconds; null when there is no such day
     */
    public static function noon(string $day): ?int {
        $read = DateTimeImmutable::createFromFormat('!Y-m-d H', $day . ' 12', new DateTimeZone(self::ZONE));
        return $read && $read->format('Y-m-d') === $day ? $read->getTimestamp() : null;
    }

    /**
     * The fiscal year of a day, named by the Buddhist-era year in which it ends.
     *
     * @param string $day YYYY-MM-DD
     * @return int
     */
    public static function fiscal_year(string $day): int {
        [$year, $month] = array_map('intval', explode('-', $day));
        return $year + 543 + ($month >= 10 ? 1 : 0);
    }
}
