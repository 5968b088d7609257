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

use local_idpbridge\pure\fingerprint;

/**
 * What the plugin reads of courses: competencies, hours, completions.
 *
 * @package    local_idpbridge
 * @copyright  2026 IDP Companion contributors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */
class courses {
    /** @var int Most completions of one reply. */
    const MOST = 500;

    /** @var int Most competencies of one course. */
    const MOST_CODES = 100;

    /**
     * ID numbers of the competencies that are linked to courses, in the order of each course.
     *
     * @param int[] $courseids
     * @return array[] course id to list of ID numbers
     */
    public static function codes(array $courseids): array {
        global $DB;
        if (!$courseids) {
            return [];
        }
        [$in, $params] = $DB->get_in_or_equal($courseids);
        $rows = $DB->get_records_sql("SELECT cc.id, cc.courseid, c.idnumber
                  FROM {competency_coursecomp} cc
                  JOIN {competency} c ON c.id = cc.competencyid
                 WHERE cc.courseid $in AND c.idnumber <> ''
              ORDER BY cc.courseid, cc.sortorder, cc.id", $params);
        $codes = [];
        foreach ($rows as $row) {
            if (count($codes[$row->courseid] ?? []) < self::MOST_CODES) {
                $codes[$row->courseid][] = $row->idnumber;
            }
        }
        return array_map('array_values', array_map('array_unique', $codes));
    }

    /**
     * Hours of courses, from the custom field of the settings.
     *
     * @param int[] $courseids
     * @return float[] course id to hours; courses without a number are absent
     */
    public static function hours(array $courseids): array {
        global $DB;
        $field = trim((string) get_config('local_idpbridge', 'hoursfield'));
        if (!$courseids || $field === '') {
            return [];
        }
        [$in, $params] = $DB->get_in_or_equal($courseids);
        $values = $DB->get_records_sql_menu("SELECT d.instanceid, d.value
                  FROM {customfield_data} d
                  JOIN {customfield_field} f ON f.id = d.fieldid
                  JOIN {customfield_category} k ON k.id = f.categoryid
                 WHERE d.instanceid $in AND f.shortname = ? AND k.component = 'core_course' AND k.area = 'course'",
            array_merge($params, [$field]));
        $hours = [];
        foreach ($values as $courseid => $value) {
            $number = trim(strip_tags($value));
            if (is_numeric($number) && $number > 0 && $number < 10000) {
                $hours[$courseid] = round((float) $number, 2);
            }
        }
        return $hours;
    }

    /**
     * Finished courses of a user, latest first, each with its attestation.
     *
     * @param \stdClass $user
     * @param int $courseid one course, or 0 for all
     * @return array[] as the contract has them
     */
    public static function completed(\stdClass $user, int $courseid): array {
        global $DB;
        $one = $courseid ? 'AND c.id = :courseid' : '';
        $preload = \context_helper::get_preload_record_columns_sql('x');
        $rows = $DB->get_records_sql("SELECT c.id, c.idnumber, c.fullname, c.shortname, c.showgrades, cc.timecompleted, $preload
                  FROM {course_completions} cc
                  JOIN {course} c ON c.id = cc.course
                  JOIN {context} x ON x.instanceid = c.id AND x.contextlevel = :level
                 WHERE cc.userid = :userid AND cc.timecompleted > 0 $one
              ORDER BY cc.timecompleted DESC, c.id DESC",
            ['userid' => $user->id, 'level' => CONTEXT_COURSE, 'courseid' => $courseid], 0, self::MOST);
        array_walk($rows, [\context_helper::class, 'preload_from_record']);
        $codes = self::codes(array_keys($rows));
        $hours = self::hours(array_keys($rows));
        $grades = grades::visible($rows, $user->id);
        $completions = [];
        foreach ($rows as $row) {
            $completion = [
                'courseid' => (int) $row->id,
                'idnumber' => (string) $row->idnumber,
                'fullname' => self::name($row->fullname, $row->id),
                'shortname' => self::name($row->shortname, $row->id),
                'codes' => $codes[$row->id] ?? [],
                'completed' => (int) $row->timecompleted,
                'hours' => $hours[$row->id] ?? null,
                'grade' => $grades[$row->id] ?? null,
            ];
            $completions[] = $completion + ['attestation' => self::attestation($user, $completion)];
        }
        return $completions;
    }

    /**
     * A name as its reader sees it, filters applied, as plain text.
     *
     * @param string $name
     * @param int $courseid
     * @return string
     */
    public static function name(string $name, int $courseid): string {
        return format_string($name, true, ['context' => \context_course::instance($courseid), 'escape' => false]);
    }

    /**
     * The signed word of this site on one completion.
     *
     * @param \stdClass $user
     * @param array $completion
     * @return string|null
     */
    private static function attestation(\stdClass $user, array $completion): ?string {
        global $CFG;
        return keys::sign([
            'v' => bridge::VERSION,
            'iss' => $CFG->wwwroot,
            'kid' => '',
            'sub' => ['id' => (int) $user->id, 'name' => fullname($user)],
            'course' => [
                'id' => $completion['courseid'],
                'idnumber' => $completion['idnumber'],
                'name' => $completion['fullname'],
                'hours' => $completion['hours'],
            ],
            'codes' => $completion['codes'],
            'completed' => $completion['completed'],
            'iat' => time(),
            'jti' => fingerprint::of_completion($CFG->wwwroot, $user->id, $completion['courseid'], $completion['completed']),
        ]);
    }
}
