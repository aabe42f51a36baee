// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

/// Pays by signed orders of one account, each once.
contract Cashier {
    address public immutable signer;
    mapping(bytes32 => bool) public paid;

    constructor(address chosen) payable {
        require(chosen != address(0));
        signer = chosen;
    }

    function pay(address payable to, uint256 amount, uint256 number, uint8 v, bytes32 r, bytes32 s) external {
        bytes32 order = keccak256(abi.encode(address(this), block.chainid, to, amount, number));
        require(!paid[order], "paid");
        require(ecrecover(order, v, r, s) == signer, "not signed");
        paid[order] = true;
        to.transfer(amount);
    }
}
