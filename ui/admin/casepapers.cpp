// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/casepapers.h"

#include "ui/papers/paperlist.h"

namespace karigar::ui::admin {

QWidget* casePapers(Page& page, views::Workspace& workspace, const SaveChooser& chooser, const char* column,
                    const Id& id, QWidget* parent)
{
    auto* papers = new PaperList(workspace, {chooser, printInvoice}, parent);
    QObject::connect(papers, &PaperList::failed, &page, &Page::failed);
    QObject::connect(papers, &PaperList::said, &page,
                     [&page](const QString& words) { Q_EMIT page.said(words, {}); });
    papers->showFor(column, id);
    return papers;
}

} // namespace karigar::ui::admin
