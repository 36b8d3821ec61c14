package org.anju.examples.city.run;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import org.anju.formats.xlsx.XlsxTable;

/** The CSV files of a run once more as workbooks, for officers and treasurers: the same fields under Chinese headers. */
final class Workbooks {

    private static final ImmutableList<String> REJECTS = ImmutableList.of("文件", "行", "列", "原因", "原因（英文）", "原内容");
    private static final ImmutableList<String> DECISIONS =
            ImmutableList.of("对象", "事项", "编号", "结论", "内容", "不予的理由", "欠缺的事项", "依据", "摘要");
    private static final ImmutableList<String> LIST = ImmutableList.of("季度", "榜别", "物业服务企业", "小区");

    private Workbooks() {}

    /** Writes the workbooks of the run in {@code work}, each beside its CSV file. */
    static void write(Path work) throws IOException {
        write(work, "rejects", "拒收", REJECTS);
        write(work.resolve("data"), "decisions", "决定", DECISIONS);
        write(work.resolve("data"), "list", "好差榜", LIST);
    }

    private static void write(Path folder, String file, String sheet, ImmutableList<String> header) throws IOException {
        XlsxTable.copy(folder.resolve(file + ".csv"), folder.resolve(file + ".xlsx"), sheet, header);
    }
}
