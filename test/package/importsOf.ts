import ts from 'typescript';

export interface Import {
	/** As written. */
	from: string;
	/** Whether it is gone from the compiled file. */
	isTypeOnly: boolean;
}

/** Everything a source file imports, exports again, or requires. */
export function importsOf(text: string, fileName = 'file.ts'): Import[] {
	const source = ts.createSourceFile(fileName, text, ts.ScriptTarget.Latest, true);
	const found: Import[] = [];
	const add = (from: ts.Node | undefined, isTypeOnly: boolean) => {
		if (from && ts.isStringLiteralLike(from)) found.push({ from: from.text, isTypeOnly });
	};
	const visit = (node: ts.Node): void => {
		if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeImport(node.importClause));
		else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly || hasOnlyTypes(node.exportClause));
		else if (ts.isImportEqualsDeclaration(node) && ts.isExternalModuleReference(node.moduleReference)) add(node.moduleReference.expression, node.isTypeOnly);
		else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
		else if (ts.isCallExpression(node) && isLoad(node.expression)) add(node.arguments[0], false);
		ts.forEachChild(node, visit);
	};
	visit(source);
	return found;
}

function isTypeImport(clause: ts.ImportClause | undefined): boolean {
	if (!clause) return false;
	return clause.isTypeOnly || (clause.name === undefined && hasOnlyTypes(clause.namedBindings));
}

function hasOnlyTypes(bindings: ts.NamedImportBindings | ts.NamedExportBindings | undefined): boolean {
	if (!bindings || !(ts.isNamedImports(bindings) || ts.isNamedExports(bindings))) return false;
	return bindings.elements.length > 0 && bindings.elements.every((element) => element.isTypeOnly);
}

function isLoad(callee: ts.Expression): boolean {
	return callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === 'require');
}
