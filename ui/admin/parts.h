// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/ledgerentry.h"
#include "models/views/admin/looks.h"

#include <functional>
#include <vector>

class QLayout;
class QWidget;

namespace karigar::ui {
class Card;
class StateChip;
} // namespace karigar::ui

/// Small things that the pages of the desk are made of. GUI thread; the parent owns what is made.
namespace karigar::ui::admin {

void emptyLayout(QLayout* layout);

/// A card with a heading.
Card* titledCard(const QString& title, QWidget* parent);
StateChip* chipOf(const views::admin::Look& look, QWidget* parent);

/// A key, a value that can be selected, and a button that copies it.
QWidget* copyRow(const QString& objectName, const QString& key, const QString& value,
                 std::function<void()> copied, QWidget* parent);

/// What moved in the ledger, line by line, with the sum that has to be zero.
Card* ledgerCard(const std::vector<LedgerEntry>& lines, QWidget* parent);

} // namespace karigar::ui::admin
