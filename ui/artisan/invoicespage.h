// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/artisan/filechooser.h"
#include "ui/papers/paperdoors.h"
#include "ui/shell/page.h"

#include <QDate>

class QBoxLayout;
class QLabel;

namespace karigar::views {
class PapersModel;
}
namespace karigar::views::artisan {
class TaxSettings;
}
namespace karigar::ui {
class Button;
class RecordList;
class StateChip;
} // namespace karigar::ui

namespace karigar::ui::artisan {

class PageFrame;
class TaxForm;

/// Tax and invoices: how the artisan stands to GST, what a paper would look like, and every paper issued in
/// their name. Object names: those of TaxForm, saveTaxButton, previewPaperButton, taxWaiting, invoiceList,
/// invoicesEmpty, invoicesCut, invoicesSum, exportInvoicesButton, openInvoiceButton.
class InvoicesPage : public Page {
    Q_OBJECT
public:
    InvoicesPage(const PageContext& context, const FileChooser& chooser, QWidget* parent);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* taxCard(QDate today);
    QWidget* listCard();
    void connectAll();
    void refreshTax();
    void refreshList();
    void openCurrent();
    void preview();
    void exportCsv();

    views::artisan::TaxSettings* m_tax;
    views::PapersModel* m_papers;
    PaperDoors m_doors;
    PageFrame* m_frame = nullptr;
    QBoxLayout* m_columns = nullptr;
    TaxForm* m_form = nullptr;
    StateChip* m_waiting = nullptr;
    Button* m_save = nullptr;
    Button* m_preview = nullptr;
    Button* m_open = nullptr;
    Button* m_export = nullptr;
    RecordList* m_list = nullptr;
    QLabel* m_sum = nullptr;
    QLabel* m_empty = nullptr;
    QLabel* m_cut = nullptr;
    bool m_shown = false; ///< the form has been filled once
};

} // namespace karigar::ui::artisan
