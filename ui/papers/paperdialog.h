// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/invoice.h"
#include "ui/papers/paperdoors.h"

#include <QDialog>

namespace karigar::ui {

class PaperView;

/// One paper as it prints, drawn on this device, with ways to keep and print it. Escape closes. GUI thread;
/// deletes itself when closed. A preview is not numbered and can be neither saved nor printed.
/// Object names: paperDialog, paperView, savePaperButton, printPaperButton, closePaperButton.
class PaperDialog : public QDialog {
    Q_OBJECT
public:
    enum class Use { Paper, Preview };

    PaperDialog(const Invoice& invoice, Use use, const PaperDoors& doors, QWidget* parent);

    const QByteArray& pdf() const;

Q_SIGNALS:
    void said(const QString& words);
    void failed(const karigar::Error& error);

private:
    QWidget* footer(Use use);
    void save();

    Invoice m_invoice;
    PaperDoors m_doors;
    PaperView* m_paper;
};

} // namespace karigar::ui
