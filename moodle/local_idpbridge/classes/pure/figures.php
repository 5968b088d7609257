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
 * The plan's three indicators (chapter 5 section 4) and the shares of 70, 20 and 10, out of rows that are summed already.
 *
 * Officials are civil servants and teachers (4.1.1); permanent employees whom their agency names as target are 4.1.2;
 * 4.2 is taken of those with a plan. Who did not send anything is not known here: a per cent is made only where the
 * administrator told how many people there are.
 *
 * @package    local_idpbridge
 * @copyright  2026 IDP Companion contributors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */
class figures {
    /** @var int What has to be reached, in per cent. */
    const TARGET = 80;

    /**
     * The three indicators.
     *
     * @param iterable $rows each personnel, prepared, planned, someitem, everyitem
     * @param array $wholes officials and targets: how many people there are, 0 where nobody says
     * @param bool $everyitem whether an outcome counts only when every item went as planned
     * @return array[] no, reached, of (null when unknown), percent (null when unknown)
     */
    public static function kpis(iterable $rows, array $wholes, bool $everyitem): array {
        $officials = 0;
        $employees = 0;
        $planned = 0;
        $developed = 0;
        foreach ($rows as $row) {
            $officials += in_array($row->personnel, ['civil-servant', 'teacher'], true) ? $row->prepared : 0;
            $employees += $row->personnel === 'permanent-employee' ? $row->prepared : 0;
            $planned += $row->planned;
            $developed += $everyitem ? $row->everyitem : $row->someitem;
        }
        $known = $wholes['officials'] > 0 && $wholes['targets'] > 0;
        return [
            self::figure('4.1.1', $officials, $wholes['officials'] ?: null),
            self::figure('4.1.2', $employees, $wholes['targets'] ?: null),
            self::figure('4.2', $developed, $known ? $planned : null),
        ];
    }

    /**
     * Puts rows together by one of their fields, the largest group first, those with nothing given last.
     *
     * @param iterable $rows
     * @param string $field agency or missiongroup
     * @return array[] name, people, prepared, planned, everyitem, minutes (70, 20, 10), shares (whole per cent, null without hours)
     */
    public static function groups(iterable $rows, string $field): array {
        $groups = [];
        foreach ($rows as $row) {
            $name = (string) $row->$field;
            $groups[$name] ??= ['name' => $name, 'people' => 0, 'prepared' => 0, 'planned' => 0, 'everyitem' => 0,
                'minutes' => [70 => 0, 20 => 0, 10 => 0]];
            foreach (['people', 'prepared', 'planned', 'everyitem'] as $sum) {
                $groups[$name][$sum] += $row->$sum;
            }
            foreach ([70, 20, 10] as $bucket) {
                $groups[$name]['minutes'][$bucket] += $row->{'minutes' . $bucket};
            }
        }
        foreach ($groups as &$group) {
            $group['shares'] = self::shares($group['minutes']);
        }
        unset($group);
        $place = fn($group) => [$group['name'] === '', -$group['people'], $group['name']];
        usort($groups, fn($a, $b) => $place($a) <=> $place($b));
        return $groups;
    }

    /**
     * Whole per cents that add up to 100 (largest remainder).
     *
     * @param int[] $minutes by bucket
     * @return int[]|null by bucket; null without a single minute
     */
    public static function shares(array $minutes): ?array {
        $all = array_sum($minutes);
        if ($all === 0) {
            return null;
        }
        $shares = array_map(fn($part) => intdiv($part * 100, $all), $minutes);
        $rests = array_map(fn($part) => $part * 100 % $all, $minutes);
        arsort($rests);
        foreach (array_slice(array_keys($rests), 0, 100 - array_sum($shares)) as $bucket) {
            $shares[$bucket]++;
        }
        return $shares;
    }

    /**
     * One indicator.
     *
     * @param string $no
     * @param int $reached
     * @param int|null $of
     * @return array
     */
    private static function figure(string $no, int $reached, ?int $of): array {
        return ['no' => $no, 'reached' => $reached, 'of' => $of, 'percent' => $of ? $reached * 100 / $of : null];
    }
}
